<?php
declare(strict_types=1);

namespace HelloWorld\Command;

use SyncEngine\SyncResult;
use Symfony\Component\Console\Formatter\OutputFormatter;
use Symfony\Component\Console\Helper\Table;
use Symfony\Component\Console\Output\OutputInterface;

/** Tables for people. */
final class TextPrinter implements Printer
{
	private const COUNTS = ['read', 'created', 'updated', 'unchanged', 'converted', 'deleted', 'retried', 'issues'];
	private const SHOWN = 10;

	public function __construct(private readonly OutputInterface $output, private readonly OutputInterface $errors)
	{
	}

	public function printResult(SyncResult $result, array $issues): void
	{
		$table = (new Table($this->output))->setHeaders(['direction', 'object', ...self::COUNTS]);
		foreach ($result->getCounts() as $counts) {
			$row = [$counts['direction'], $counts['object']];
			foreach (self::COUNTS as $name) {
				$row[] = $counts[$name];
			}
			$table->addRow($row);
		}
		$table->render();
		$this->printConflicts($result);
		if ($this->output->isVerbose()) {
			$this->printDecisions($result->getDecisions());
		}
		$this->printIssues($issues);
		$this->output->writeln(match ($result->getStatus()) {
			SyncResult::STATUS_IN_STEP => '<info>In step.</info>',
			SyncResult::STATUS_STOPPED => '<comment>Stopped after a page: what is done stays, the next run goes on.</comment>',
			default => '<comment>Partly failed: see the issues and what is to be retried.</comment>',
		});
	}

	public function printFailure(\Throwable $e): void
	{
		$this->errors->writeln('<error>Failed</error> ' . OutputFormatter::escape($e->getMessage()));
	}

	private function printConflicts(SyncResult $result): void
	{
		$won = $result->getConflicts();
		$this->output->writeln("Conflicts: $won[internal] won by this side, $won[integration] by "
			. "{$result->getIntegration()}, $won[undecided] undecided.");
	}

	/** @param list<array<string, mixed>> $decisions */
	private function printDecisions(array $decisions): void
	{
		$table = (new Table($this->output))->setHeaders(['field', 'here, changed', 'there, changed', 'won by', 'evidence']);
		foreach (array_slice($decisions, 0, self::SHOWN) as $decision) {
			$table->addRow(array_map(OutputFormatter::escape(...), [
				"$decision[object] $decision[object_id]\n$decision[field]",
				self::show($decision['internal_value']) . "\n" . ($decision['internal_changed_at'] ?? '-'),
				self::show($decision['integration_value']) . "\n" . ($decision['integration_changed_at'] ?? '-'),
				['internal' => 'here', 'integration' => 'there'][$decision['winner']] ?? $decision['winner'],
				$decision['evidence'],
			]));
		}
		if ($decisions) {
			$table->render();
		}
		if (count($decisions) > self::SHOWN) {
			$this->output->writeln('… and ' . (count($decisions) - self::SHOWN) . ' more (--format=json has them)');
		}
	}

	/** @param list<array<string, mixed>> $issues */
	private function printIssues(array $issues): void
	{
		foreach (array_slice($issues, 0, self::SHOWN) as $issue) {
			$field = isset($issue['field']) ? " $issue[field]" : '';
			$this->output->writeln(OutputFormatter::escape(
				"issue: $issue[object_name] $issue[object_id]$field: $issue[message]",
			));
		}
		if (count($issues) > self::SHOWN) {
			$this->output->writeln('… and ' . (count($issues) - self::SHOWN) . ' more (--format=json has them)');
		}
	}

	private static function show(mixed $value): string
	{
		return json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PARTIAL_OUTPUT_ON_ERROR);
	}
}
