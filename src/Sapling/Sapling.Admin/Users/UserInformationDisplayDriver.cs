using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Admin.Users;

/// <summary>Name, e-mail, password, and whether the account may be used.</summary>
internal sealed class UserInformationDisplayDriver : DisplayDriver<User>
{
    private readonly UserManager<IUser> _userManager;
    private readonly IStringLocalizer S;

    public UserInformationDisplayDriver(UserManager<IUser> userManager, IStringLocalizer<UserInformationDisplayDriver> stringLocalizer)
    {
        _userManager = userManager;
        S = stringLocalizer;
    }

    public override IDisplayResult Edit(User user, BuildEditorContext context)
        => Initialize<UserInformationViewModel>("UserInformation_Edit", model =>
        {
            model.UserName = user.UserName;
            model.Email = user.Email;
            model.EmailConfirmed = user.EmailConfirmed;
            model.IsEnabled = user.IsEnabled;
            model.IsNew = context.IsNew;
        }).Location("Content:1");

    public override async Task<IDisplayResult?> UpdateAsync(User user, UpdateEditorContext context)
    {
        var model = new UserInformationViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (string.IsNullOrWhiteSpace(model.UserName))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.UserName), S["A user name is required."]);
        }

        if (string.IsNullOrWhiteSpace(model.Email))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Email), S["An email is required."]);
        }

        user.UserName = model.UserName?.Trim() ?? string.Empty;
        user.Email = model.Email?.Trim();
        user.EmailConfirmed = model.EmailConfirmed;
        user.IsEnabled = model.IsEnabled;
        if (!string.IsNullOrEmpty(model.Password))
        {
            await SetPasswordAsync(user, model.Password, context);
        }
        else if (context.IsNew)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Password), S["A password is required."]);
        }

        return Edit(user, context);
    }

    private async Task SetPasswordAsync(User user, string password, UpdateEditorContext context)
    {
        foreach (var validator in _userManager.PasswordValidators)
        {
            foreach (var error in (await validator.ValidateAsync(_userManager, user, password)).Errors)
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(UserInformationViewModel.Password), error.Description);
            }
        }

        // With a new stamp the sessions that were opened with the old password end.
        user.PasswordHash = _userManager.PasswordHasher.HashPassword(user, password);
        user.SecurityStamp = Guid.NewGuid().ToString("N");
    }
}
