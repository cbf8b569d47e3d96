using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents.Models;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardCore.Contents.Drivers;

/// <summary>Lets who may do so give an item to another user.</summary>
internal sealed class OwnerEditorDriver(
    IUserService userService,
    IAuthorizationService authorizationService,
    IHttpContextAccessor httpContextAccessor,
    IStringLocalizer<OwnerEditorDriver> localizer) : ContentPartDisplayDriver<CommonPart>
{
    private readonly IStringLocalizer S = localizer;

    public override async Task<IDisplayResult?> EditAsync(CommonPart part, BuildPartEditorContext context)
    {
        if (!context.TypePartDefinition.GetSettings<CommonPartSettings>().DisplayOwnerEditor || !await IsAllowedAsync(part))
        {
            return null;
        }

        return Initialize<OwnerEditorViewModel>("CommonPart_Edit__Owner", async model => model.OwnerName = await NameAsync(part.ContentItem.Owner));
    }

    public override async Task<IDisplayResult?> UpdateAsync(CommonPart part, UpdatePartEditorContext context)
    {
        if (await EditAsync(part, context) is not { } editor)
        {
            return null;
        }

        var model = new OwnerEditorViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var key = $"{Prefix}.{nameof(model.OwnerName)}";
        if (string.IsNullOrWhiteSpace(model.OwnerName))
        {
            context.Updater.ModelState.AddModelError(key, S["Enter the owner's user name."]);
        }
        else if (await userService.GetUserAsync(model.OwnerName.Trim()) is User user)
        {
            part.ContentItem.Owner = user.UserId;
        }
        else
        {
            context.Updater.ModelState.AddModelError(key, S["There is no user of this name."]);
        }

        return editor;
    }

    private async Task<bool> IsAllowedAsync(CommonPart part)
        => httpContextAccessor.HttpContext?.User is { } user
            && await authorizationService.AuthorizeAsync(user, CommonPermissions.EditContentOwner, part.ContentItem);

    private async Task<string?> NameAsync(string? userId)
        => userId is not null && await userService.GetUserByUniqueIdAsync(userId) is { } user ? user.UserName : null;
}
