<?php
namespace Symfony\Component\Routing {
	class Router
	{
		public function generate(string $name, array $parameters = [], int $referenceType = 1): string
		{
			return 'https://site.example/' . $name . '/' . implode('/', $parameters);
		}
	}
}

namespace Symfony\Contracts\Translation {
	interface TranslatorInterface
	{
		public function trans(string $id, array $parameters = [], ?string $domain = null, ?string $locale = null);
	}
}

namespace Mautic\IntegrationsBundle\Helper {
	use Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO;
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\SyncDataExchangeInterface;

	class SyncIntegrationsHelper
	{
		public function __construct(private \HelloWorld $hello)
		{
		}

		public function getMappingManual(string $integration): MappingManualDAO
		{
			return $this->hello->getMappingManual();
		}

		public function getSyncDataExchange(string $integration): SyncDataExchangeInterface
		{
			return $this->hello;
		}
	}
}
