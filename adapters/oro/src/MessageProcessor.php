<?php
declare(strict_types=1);

namespace SyncEngine\OroAdapter;

use Oro\Component\MessageQueue\Client\TopicSubscriberInterface;
use Oro\Component\MessageQueue\Consumption\MessageProcessorInterface;
use Oro\Component\MessageQueue\Transport\MessageInterface;
use Oro\Component\MessageQueue\Transport\SessionInterface;
use Psr\Log\LoggerInterface;

/**
 * In place of Oro's processor of the same topic: what the message says has changed goes into the outbox, and the outbox
 * out. No job of Oro's is made, so that none can be in the way: where another process runs the connector, it takes these
 * identifiers too.
 */
class MessageProcessor implements MessageProcessorInterface, TopicSubscriberInterface
{
	private const TOPIC = 'oro.integration.revers_sync_integration';

	public function __construct(private readonly ReverseSyncs $syncs, private readonly LoggerInterface $logger)
	{
	}

	public static function getSubscribedTopics(): array
	{
		return [self::TOPIC];
	}

	public function process(MessageInterface $message, SessionInterface $session): string
	{
		$body = $message->getBody();
		$body = is_string($body) ? json_decode($body, true) : $body;
		$found = isset($body['integration_id'], $body['connector']) ? $this->syncs->find($body['integration_id'], $body['connector']) : null;
		if ($found === null) {
			$this->logger->error('No reverse sync for this message', ['body' => $body]);
			return self::REJECT;
		}
		[$outbox, $sync] = $found;
		$parameters = $body['connector_parameters'] ?? [];
		$identifiers = $parameters['id'] ?? [];
		unset($parameters['id']);
		// What this throws leaves the message in the queue: nothing was taken over yet.
		$outbox->add(is_array($identifiers) ? $identifiers : [$identifiers], $parameters);
		try {
			$result = $sync->run();
			$this->logger->notice($result['message'], $result);
		} catch (\Exception $e) {
			// The outbox has it, and the next message or the command of a schedule runs it again.
			$this->logger->error('The reverse sync failed and stays in the outbox', ['exception' => $e]);
		}

		return self::ACK;
	}
}
