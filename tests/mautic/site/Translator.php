<?php
use Symfony\Contracts\Translation\TranslatorInterface;

final class Translator implements TranslatorInterface
{
	public function trans(string $id, array $parameters = [], ?string $domain = null, ?string $locale = null): string
	{
		return strtr($id, $parameters);
	}

	public function getLocale(): string
	{
		return 'en';
	}
}
