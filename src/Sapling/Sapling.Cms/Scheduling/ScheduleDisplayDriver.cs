using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace Sapling.Cms.Scheduling;

/// <summary>A time at which something happens to an item by itself, for those who may do so at once. It is shown and typed in the time zone of who edits.</summary>
internal abstract class ScheduleDisplayDriver<TPart, TModel>(
    IHttpContextAccessor httpContextAccessor, IAuthorizationService authorizationService, ILocalClock localClock) : ContentPartDisplayDriver<TPart>
    where TPart : ContentPart, new()
    where TModel : class, new()
{
    public override async Task<IDisplayResult?> EditAsync(TPart part, BuildPartEditorContext context) => await IsAllowedAsync(part)
        ? Initialize<TModel>(GetEditorShapeType(context), async model =>
            Show(model, part, PlannedUtc(part) is { } utc ? (await localClock.ConvertToLocalAsync(utc)).DateTime : null))
        : null;

    public override async Task<IDisplayResult?> UpdateAsync(TPart part, UpdatePartEditorContext context)
    {
        if (!await IsAllowedAsync(part))
        {
            return null;
        }

        var model = new TModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        Plan(part, TypedLocal(model) is { } local ? await localClock.ConvertToUtcAsync(local) : null);

        return await EditAsync(part, context);
    }

    /// <summary>The time of an item; null when nothing is planned.</summary>
    protected abstract DateTime? PlannedUtc(TPart part);

    /// <summary>Sets the time of an item.</summary>
    protected abstract void Plan(TPart part, DateTime? utc);

    /// <summary>What was typed, in the time zone of who edits.</summary>
    protected abstract DateTime? TypedLocal(TModel model);

    /// <summary>Fills the editor.</summary>
    protected abstract void Show(TModel model, TPart part, DateTime? local);

    private async Task<bool> IsAllowedAsync(TPart part)
        => httpContextAccessor.HttpContext?.User is { } user
            && await authorizationService.AuthorizeAsync(user, CommonPermissions.PublishContent, part.ContentItem);
}
