using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Profile;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.Sessions;
using OrchardPortal.PrivateContent.TwoFactor;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Changes the password, or sets a first one. All other sessions end.</summary>
[Authorize]
[Route("/" + AccountPaths.Profile + "/password")]
public sealed class ProfilePasswordController(
    ISystemPages pages,
    UserManager<IUser> userManager,
    SignInManager<IUser> signInManager,
    IServiceProvider services,
    IStringLocalizer<ProfilePasswordController> stringLocalizer,
    IHtmlLocalizer<ProfilePasswordController> htmlLocalizer) : Controller
{
    private readonly IStringLocalizer S = stringLocalizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    public async Task<IActionResult> Ask() => await PageAsync(await AccountAsync(), []);

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Change([FromForm] ProfilePasswordInput input)
    {
        var user = await AccountAsync();
        if (await services.GetRequiredService<FactorProof>().RefuseAsync(user, input.CurrentPassword, HttpContext) is { } refusal)
        {
            return await PageAsync(user, new() { [nameof(input.CurrentPassword)] = refusal });
        }

        if (string.IsNullOrEmpty(input.NewPassword) || input.NewPassword.Length > ProfilePasswordInput.MaxLength)
        {
            return await PageAsync(user, new() { [nameof(input.NewPassword)] = S["Enter a new password of at most {0} characters.", ProfilePasswordInput.MaxLength] });
        }

        foreach (var validator in userManager.PasswordValidators)
        {
            if (await validator.ValidateAsync(userManager, user, input.NewPassword) is { Succeeded: false } bad)
            {
                return await PageAsync(user, new() { [nameof(input.NewPassword)] = string.Join(' ', bad.Errors.Select(error => error.Description)) });
            }
        }

        // The new stamp ends every session that began under the old password, this one too: it goes on as a new one.
        var isRemembered = await services.GetRequiredService<SessionRenewal>().IsRememberedAsync(HttpContext);
        await userManager.RemovePasswordAsync(user);
        await userManager.AddPasswordAsync(user, input.NewPassword);
        await services.GetRequiredService<AccountMails>().NotePasswordChangedAsync(user);
        await services.GetRequiredService<IMemberSessions>().EndAllAsync(user.UserId);
        await services.GetRequiredService<SessionRenewal>().RenewAsync(HttpContext, user, isRemembered, signInManager);
        return await services.GetRequiredService<ProfileMessages>().DoneAsync(this, H["Your password was changed. Wherever else you were logged in, you are logged out."]);
    }

    private Task<User> AccountAsync() => services.GetRequiredService<ProfileAccount>().GetAsync(User);

    private Task<IActionResult> PageAsync(User user, Dictionary<string, string> errors) =>
        pages.ViewAsync<ProfilePasswordPageViewModel>(this, SystemPageKinds.ProfilePassword, S["Password"], page =>
        {
            page.ProfileUrl = Url.Content("~/" + AccountPaths.Profile);
            page.Action = page.ProfileUrl + "/password";
            page.HasPassword = !string.IsNullOrEmpty(user.PasswordHash);
            page.UserName = user.Email ?? user.UserName;
            page.Errors = errors;
        });
}
