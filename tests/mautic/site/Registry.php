<?php
use Doctrine\ORM\EntityManagerInterface;
use Doctrine\Persistence\{ManagerRegistry, ObjectManager, ObjectRepository};

/** One entity manager. */
final class Registry implements ManagerRegistry
{
	public function __construct(private EntityManagerInterface $manager)
	{
	}

	public function getDefaultManagerName(): string
	{
		return 'default';
	}

	public function getManager($name = null): ObjectManager
	{
		return $this->manager;
	}

	public function getManagers(): array
	{
		return ['default' => $this->manager];
	}

	public function resetManager($name = null): ObjectManager
	{
		return $this->manager;
	}

	public function getManagerNames(): array
	{
		return ['default' => 'default'];
	}

	public function getRepository($persistentObject, $persistentManagerName = null): ObjectRepository
	{
		return $this->manager->getRepository($persistentObject);
	}

	public function getManagerForClass($class): ?ObjectManager
	{
		return $this->manager;
	}

	public function getDefaultConnectionName(): string
	{
		return 'default';
	}

	public function getConnection($name = null): object
	{
		return $this->manager->getConnection();
	}

	public function getConnections(): array
	{
		return ['default' => $this->getConnection()];
	}

	public function getConnectionNames(): array
	{
		return ['default' => 'default'];
	}
}
