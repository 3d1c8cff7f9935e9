<?php
declare(strict_types=1);

namespace HelloWorld\Sync;

/** Where both sides are. */
final class Settings
{
	public function __construct(
		public readonly string $crmUrl,
		public readonly string $crmToken,
		public readonly string $database,
	) {
	}

	public static function fromEnvironment(): self
	{
		return new self(
			getenv('HELLOWORLD_CRM') ?: 'http://127.0.0.1:8080',
			(string) getenv('HELLOWORLD_TOKEN'),
			getenv('HELLOWORLD_DATABASE') ?: dirname(__DIR__, 2) . '/var/local.sqlite',
		);
	}
}
