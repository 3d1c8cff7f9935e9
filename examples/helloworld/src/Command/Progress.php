<?php
declare(strict_types=1);

namespace HelloWorld\Command;

use Symfony\Component\Console\Helper\ProgressBar;
use Symfony\Component\Console\Output\OutputInterface;

/** A bar that moves with each page. */
final class Progress
{
	private readonly ProgressBar $bar;
	/** @var array<string, int> records read by direction and object */
	private array $read = [];

	public function __construct(private readonly OutputInterface $output)
	{
		$this->bar = new ProgressBar($output);
		$this->bar->setFormat(' %current% read [%bar%] %elapsed% %message%');
		$this->bar->setMessage('');
		$this->bar->minSecondsBetweenRedraws(0.1);
	}

	public function advance(string $direction, string $objectName, int $read, int $written): void
	{
		$this->read["$direction $objectName"] = $read;
		$this->bar->setMessage("$direction $objectName: $read read, $written written");
		$this->bar->setProgress(array_sum($this->read));
	}

	public function finish(): void
	{
		if ($this->read) {
			$this->bar->finish();
			$this->output->writeln('');
		}
	}
}
