using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>What a kept view may be called: views of one name could not be told apart.</summary>
internal sealed class InboxViewNames(IInboxViews views, IStringLocalizer<InboxViewNames> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <param name="name">Cleaned already.</param>
    /// <param name="viewId">The view that is to be called so; null for a new one.</param>
    /// <returns>What is wrong; null when the name is fine.</returns>
    public async Task<string?> CheckAsync(string name, string userId, string? viewId)
    {
        if (name.Length is 0 or > InboxView.MaxNameLength)
        {
            return S["A name of 1 to {0} characters is needed.", InboxView.MaxNameLength];
        }

        // Of others' own views nobody is told, not even that there are any.
        var same = (await views.ListAsync(userId)).FirstOrDefault(view => view.Id != viewId && view.Name.Equals(name, StringComparison.CurrentCultureIgnoreCase));
        return same is null ? null : S["There is a view “{0}” already. Choose another name.", same.Name].Value;
    }
}
