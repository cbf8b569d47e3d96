using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Collects messages for whoever made the request. They are shown on the page that follows, after a redirect too.</summary>
public interface INotifier
{
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message);

    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext? context) => AddAsync(type, message);

    IList<NotifyEntry> List();
}
