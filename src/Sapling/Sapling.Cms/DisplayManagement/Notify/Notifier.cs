using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Logging;

namespace OrchardCore.DisplayManagement.Notify;

public class Notifier : INotifier
{
    private readonly List<NotifyEntry> _entries = [];
    private readonly ILogger _logger;

    public Notifier(ILogger<Notifier> logger) => _logger = logger;

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message) => AddAsync(type, message, null);

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext? context)
    {
        _logger.LogDebug("Notification of type {NotifyType}: {NotifyMessage}", type, message.Name);
        _entries.Add(new() { Type = type, Message = message, DismissalMilliseconds = context?.DismissalMilliseconds });
        return ValueTask.CompletedTask;
    }

    public IList<NotifyEntry> List() => _entries;
}
