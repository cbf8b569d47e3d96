using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

public static class NotifierExtensions
{
    public static ValueTask InformationAsync(this INotifier notifier, LocalizedHtmlString message) =>
        notifier.AddAsync(NotifyType.Information, message);

    public static ValueTask InformationAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds) =>
        notifier.AddAsync(NotifyType.Information, message, Dismissed(dismissalMilliseconds));

    public static ValueTask WarningAsync(this INotifier notifier, LocalizedHtmlString message) =>
        notifier.AddAsync(NotifyType.Warning, message);

    public static ValueTask WarningAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds) =>
        notifier.AddAsync(NotifyType.Warning, message, Dismissed(dismissalMilliseconds));

    public static ValueTask ErrorAsync(this INotifier notifier, LocalizedHtmlString message) =>
        notifier.AddAsync(NotifyType.Error, message);

    public static ValueTask ErrorAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds) =>
        notifier.AddAsync(NotifyType.Error, message, Dismissed(dismissalMilliseconds));

    public static ValueTask SuccessAsync(this INotifier notifier, LocalizedHtmlString message) =>
        notifier.AddAsync(NotifyType.Success, message);

    public static ValueTask SuccessAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds) =>
        notifier.AddAsync(NotifyType.Success, message, Dismissed(dismissalMilliseconds));

    private static NotifyContext Dismissed(int milliseconds) => new() { DismissalMilliseconds = milliseconds };
}
