<?php
/** What Mautic's repositories stand on. */
namespace Doctrine\Bundle\DoctrineBundle\Repository {
	class ServiceEntityRepository extends \Doctrine\ORM\EntityRepository
	{
		public function __construct(\Doctrine\Persistence\ManagerRegistry $registry, string $class)
		{
			$manager = $registry->getManagerForClass($class);
			parent::__construct($manager, $manager->getClassMetadata($class));
		}
	}
}

namespace Mautic\CoreBundle\Entity {
	abstract class CommonRepository extends \Doctrine\Bundle\DoctrineBundle\Repository\ServiceEntityRepository
	{
		public function saveEntity($entity, $flush = true): void
		{
			$this->getEntityManager()->persist($entity);
			if ($flush) {
				$this->getEntityManager()->flush();
			}
		}

		public function saveEntities($entities): void
		{
			foreach ($entities as $entity) {
				$this->saveEntity($entity, false);
			}
			$this->getEntityManager()->flush();
		}

		public function detachEntity($entity): void
		{
			$this->getEntityManager()->detach($entity);
		}

		public function detachEntities(array $entities): void
		{
			foreach ($entities as $entity) {
				$this->detachEntity($entity);
			}
		}
	}
}
