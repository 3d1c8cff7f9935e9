<?php
declare(strict_types=1);

namespace HelloWorld\Command;

/** SIGINT and SIGTERM let the sync finish its page; a second one ends the process at once. */
final class StopSignals
{
	private const SIGNALS = ['SIGINT', 'SIGTERM'];

	private function __construct(private readonly bool $wereAsync)
	{
	}

	/** @param \Closure(): void $stop */
	public static function catch(\Closure $stop): self
	{
		if (!function_exists('pcntl_async_signals')) {
			return new self(false);
		}
		$signals = new self(pcntl_async_signals(true));
		foreach (self::SIGNALS as $signal) {
			pcntl_signal(constant($signal), static function (int $number) use ($stop): void {
				pcntl_signal($number, SIG_DFL);
				$stop();
			});
		}

		return $signals;
	}

	public function release(): void
	{
		if (!function_exists('pcntl_async_signals')) {
			return;
		}
		foreach (self::SIGNALS as $signal) {
			pcntl_signal(constant($signal), SIG_DFL);
		}
		pcntl_async_signals($this->wereAsync);
	}
}
