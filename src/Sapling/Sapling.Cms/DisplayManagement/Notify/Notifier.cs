using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Logging;

namespace OrchardCore.DisplayManagement.Notify;

public class Notifier : INotifier
{
    public Notifier(ILogger<Notifier> logger) { throw null!; }

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message) => throw null!;

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext context) => throw null!;

    public IList<NotifyEntry> List() => throw null!;
}
