using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using OrchardCore.PublishLater.ViewModels;

namespace OrchardCore.PublishLater.Drivers;

/// <summary>When an item is published, for those who may do so at once.</summary>
internal sealed class PublishLaterPartDisplayDriver(
    IHttpContextAccessor httpContextAccessor, IAuthorizationService authorizationService, ILocalClock localClock) : ContentPartDisplayDriver<PublishLaterPart>
{
    public override async Task<IDisplayResult?> EditAsync(PublishLaterPart part, BuildPartEditorContext context) => await IsAllowedAsync(part)
        ? Initialize<PublishLaterPartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ContentItem = part.ContentItem;
            model.ScheduledPublishUtc = part.ScheduledPublishUtc;
            model.ScheduledPublishLocalDateTime = part.ScheduledPublishUtc is { } utc ? (await localClock.ConvertToLocalAsync(utc)).DateTime : null;
        })
        : null;

    public override async Task<IDisplayResult?> UpdateAsync(PublishLaterPart part, UpdatePartEditorContext context)
    {
        if (!await IsAllowedAsync(part))
        {
            return null;
        }

        var model = new PublishLaterPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        part.ScheduledPublishUtc = model.ScheduledPublishLocalDateTime is { } local ? await localClock.ConvertToUtcAsync(local) : null;

        return await EditAsync(part, context);
    }

    private async Task<bool> IsAllowedAsync(PublishLaterPart part)
        => httpContextAccessor.HttpContext?.User is { } user
            && await authorizationService.AuthorizeAsync(user, CommonPermissions.PublishContent, part.ContentItem);
}
