using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ArchiveLater.ViewModels;

namespace OrchardCore.ArchiveLater.Drivers;

/// <summary>When an item is taken back, for those who may do so at once.</summary>
internal sealed class ArchiveLaterPartDisplayDriver(
    IHttpContextAccessor httpContextAccessor, IAuthorizationService authorizationService, ILocalClock localClock) : ContentPartDisplayDriver<ArchiveLaterPart>
{
    public override async Task<IDisplayResult?> EditAsync(ArchiveLaterPart part, BuildPartEditorContext context) => await IsAllowedAsync(part)
        ? Initialize<ArchiveLaterPartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.ContentItem = part.ContentItem;
            model.ScheduledArchiveUtc = part.ScheduledArchiveUtc;
            model.ScheduledArchiveLocalDateTime = part.ScheduledArchiveUtc is { } utc ? (await localClock.ConvertToLocalAsync(utc)).DateTime : null;
        })
        : null;

    public override async Task<IDisplayResult?> UpdateAsync(ArchiveLaterPart part, UpdatePartEditorContext context)
    {
        if (!await IsAllowedAsync(part))
        {
            return null;
        }

        var model = new ArchiveLaterPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        part.ScheduledArchiveUtc = model.ScheduledArchiveLocalDateTime is { } local ? await localClock.ConvertToUtcAsync(local) : null;

        return await EditAsync(part, context);
    }

    private async Task<bool> IsAllowedAsync(ArchiveLaterPart part)
        => httpContextAccessor.HttpContext?.User is { } user
            && await authorizationService.AuthorizeAsync(user, CommonPermissions.PublishContent, part.ContentItem);
}
