<?php
declare(strict_types=1);

namespace HelloWorld\Http;

/** A request that can't be answered; the code is the HTTP status. */
final class HttpError extends \RuntimeException
{
	/** @param array<string, string> $headers */
	public function __construct(int $status, string $message, public readonly array $headers = [])
	{
		parent::__construct($message, $status);
	}
}
