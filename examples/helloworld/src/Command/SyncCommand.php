<?php
declare(strict_types=1);

namespace HelloWorld\Command;

use HelloWorld\Sync\Settings;
use HelloWorld\Sync\Sync;
use HelloWorld\Time;
use SyncEngine\Exception\ExceptionInterface;
use SyncEngine\Exception\InvalidValueException;
use SyncEngine\InputOptions;
use SyncEngine\MappingStoreInterface;
use SyncEngine\SyncResult;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\ConsoleOutputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** Brings the local database and the CRM in step; its options are those of Mautic's command of the same name. */
final class SyncCommand extends Command
{
	/** Something was not done: objects with issues or to be retried, or a run that was stopped. */
	private const PARTLY_FAILED = 3;
	private const ISSUES = 1000;

	public function __construct(private readonly Settings $settings)
	{
		parent::__construct('mautic:integrations:sync');
	}

	protected function configure(): void
	{
		$list = InputOption::VALUE_IS_ARRAY | InputOption::VALUE_REQUIRED;
		$this
			->setDescription('Synchronizes this application with an integration')
			->addArgument('integration', InputArgument::REQUIRED, 'its name, such as HelloWorld')
			->addOption('start-datetime', 't', InputOption::VALUE_REQUIRED, 'what changed then or later; UTC where no zone is named')
			->addOption('end-datetime', 'e', InputOption::VALUE_REQUIRED, 'what changed before')
			->addOption('first-time-sync', 'f', InputOption::VALUE_NONE, 'everything, whenever it changed')
			->addOption('disable-push', null, InputOption::VALUE_NONE, 'write nothing to the integration')
			->addOption('disable-pull', null, InputOption::VALUE_NONE, 'write nothing here')
			->addOption('disable-activity-push', null, InputOption::VALUE_NONE, 'push no activities')
			->addOption('mautic-object-id', 'm', $list, 'push this object only, such as contact:12')
			->addOption('integration-object-id', 'i', $list, 'pull this object only, such as Citizen:c1')
			->addOption('option', 'o', $list, 'key:value, such as limit:500 (records a page) or batch:100 (records a write)')
			->addOption('format', null, InputOption::VALUE_REQUIRED, 'txt or json', 'txt')
			->setHelp('The exit code is 0 where both sides are in step, 1 where the sync failed, 3 where something was not done.');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int
	{
		$format = $input->getOption('format');
		$errors = $output instanceof ConsoleOutputInterface ? $output->getErrorOutput() : $output;
		$printer = $format === 'json' ? new JsonPrinter($output) : new TextPrinter($output, $errors);
		try {
			if (!in_array($format, ['txt', 'json'], true)) {
				throw new InvalidValueException("--format $format: must be txt or json");
			}
			$options = self::options($input->getOption('option'));
			$inputOptions = self::inputOptions($input, $options);
			$sync = new Sync($this->settings, $options);
			$begun = Time::now();
			$result = self::synchronize($sync, $inputOptions, $format === 'txt' ? new Progress($errors) : null);
			$issues = self::issues($sync->store, $result, $begun);
		} catch (ExceptionInterface | \PDOException $e) {
			$printer->printFailure($e);

			return self::FAILURE;
		}
		$printer->printResult($result, $issues);

		return $result->getStatus() === SyncResult::STATUS_IN_STEP ? self::SUCCESS : self::PARTLY_FAILED;
	}

	private static function synchronize(Sync $sync, InputOptions $input, ?Progress $progress): SyncResult
	{
		$signals = StopSignals::catch($sync->service->stop(...));
		$sync->service->setProgressCallback($progress === null ? null : $progress->advance(...));
		try {
			return $sync->run($input);
		} finally {
			$progress?->finish();
			$signals->release();
		}
	}

	/** @return list<array<string, mixed>> those that the store keeps of this run, newest first */
	private static function issues(MappingStoreInterface $store, SyncResult $result, int $begun): array
	{
		return array_values(array_filter(
			$store->getIssues($result->getIntegration(), self::ISSUES),
			static fn (array $issue) => Time::parse("$issue[noted_at]Z") >= $begun,
		));
	}

	/** @param array<string, string> $options */
	private static function inputOptions(InputInterface $input, array $options): InputOptions
	{
		return new InputOptions([
			'integration' => $input->getArgument('integration'),
			'first-time-sync' => $input->getOption('first-time-sync'),
			'disable-push' => $input->getOption('disable-push'),
			'disable-pull' => $input->getOption('disable-pull'),
			'disable-activity-push' => $input->getOption('disable-activity-push'),
			'mautic-object-id' => $input->getOption('mautic-object-id'),
			'integration-object-id' => $input->getOption('integration-object-id'),
			'start-datetime' => $input->getOption('start-datetime'),
			'end-datetime' => $input->getOption('end-datetime'),
			'options' => $options,
		]);
	}

	/**
	 * @param list<string> $pairs
	 * @return array<string, string>
	 */
	private static function options(array $pairs): array
	{
		$options = [];
		foreach ($pairs as $pair) {
			[$key, $value] = explode(':', $pair, 2) + [1 => null];
			if ($key === '' || $value === null) {
				throw new InvalidValueException("--option $pair: must be key:value");
			}
			if (in_array($key, ['limit', 'batch'], true) && !preg_match('/^[1-9]\d{0,5}$/D', $value)) {
				throw new InvalidValueException("--option $pair: must be a number from 1");
			}
			$options[$key] = $value;
		}

		return $options;
	}
}
