using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Factors;
using OrchardPortal.PrivateContent.Profile;
using OrchardPortal.PrivateContent.QrCodes;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.TwoFactor;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Sets up an authenticator app, makes other recovery codes, and switches the second step off again.</summary>
[Authorize]
[Route("/" + AccountPaths.Profile + "/two-factor")]
public sealed class ProfileTwoFactorController(
    ISystemPages pages,
    ISiteService siteService,
    IServiceProvider services,
    IStringLocalizer<ProfileTwoFactorController> stringLocalizer,
    IHtmlLocalizer<ProfileTwoFactorController> htmlLocalizer) : Controller
{
    private readonly IStringLocalizer S = stringLocalizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly FactorProof _proof = services.GetRequiredService<FactorProof>();
    private readonly TwoFactorService _twoFactor = services.GetRequiredService<TwoFactorService>();
    private readonly AccountMails _mails = services.GetRequiredService<AccountMails>();
    private readonly AuthenticatorKeys _keys = services.GetRequiredService<AuthenticatorKeys>();

    [HttpGet]
    public async Task<IActionResult> Show() => await PageAsync(await AccountAsync(), Totp.NewKey(), []);

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> TurnOn([FromForm] ProfileTwoFactorInput input)
    {
        var user = await AccountAsync();
        if (_keys.Open(user.UserId, input.SealedKey) is not { } key)
        {
            return BadRequest();
        }

        var errors = new Dictionary<string, string>();
        if (await _proof.RefuseAsync(user, input.Proof, HttpContext) is { } refusal)
        {
            errors[nameof(input.Proof)] = refusal;
        }
        else if (await _twoFactor.TurnOnAsync(user.UserId, key, input.Code ?? string.Empty) is { } codes)
        {
            await _mails.NoteAsync(user, S["Two-step login was switched on."]);
            return await CodesAsync(codes);
        }
        else
        {
            errors[nameof(input.Code)] = S["This is not the code that belongs to the key. Check the clock of your telephone, and enter the next one."];
        }

        return await PageAsync(user, key, errors);
    }

    [HttpPost("recovery-codes")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> RenewCodes([FromForm] ProfileTwoFactorInput input)
    {
        var user = await AccountAsync();
        if (await _proof.RefuseAsync(user, input.Proof, HttpContext) is { } refusal)
        {
            return await PageAsync(user, Totp.NewKey(), new() { [nameof(input.Proof)] = refusal });
        }

        return await CodesAsync(await _twoFactor.RenewAsync(user.UserId));
    }

    [HttpPost("off")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> TurnOff([FromForm] ProfileTwoFactorInput input)
    {
        var user = await AccountAsync();
        if (await _proof.RefuseAsync(user, input.Proof, HttpContext) is { } refusal)
        {
            return await PageAsync(user, Totp.NewKey(), new() { [nameof(input.Proof)] = refusal });
        }

        await _twoFactor.TurnOffAsync(user.UserId);
        await _mails.NoteAsync(user, S["Two-step login was switched off."]);
        return await services.GetRequiredService<ProfileMessages>().DoneAsync(this, H["Logging in takes one step again."], "log-in");
    }

    private Task<User> AccountAsync() => services.GetRequiredService<ProfileAccount>().GetAsync(User);

    private Task<IActionResult> CodesAsync(IReadOnlyList<string> codes) =>
        pages.ViewAsync<ProfileTwoFactorPageViewModel>(this, SystemPageKinds.ProfileTwoFactor, S["Your recovery codes"], page =>
        {
            page.ProfileUrl = Url.Content("~/" + AccountPaths.Profile);
            page.IsOn = true;
            page.RecoveryCodes = codes;
        });

    private async Task<IActionResult> PageAsync(User user, byte[] key, Dictionary<string, string> errors)
    {
        var own = await services.GetRequiredService<FactorStore>().GetAsync(user.UserId);
        var asksProof = await _proof.IsAskedAsync(user);
        var site = await siteService.GetSiteSettingsAsync();
        var offer = _keys.Offer(user.UserId, user.Email ?? user.UserName, site.SiteName ?? Request.Host.Host, key);

        return await pages.ViewAsync<ProfileTwoFactorPageViewModel>(this, SystemPageKinds.ProfileTwoFactor, S["Two-step login"], page =>
        {
            page.ProfileUrl = Url.Content("~/" + AccountPaths.Profile);
            page.Action = page.ProfileUrl + "/two-factor";
            page.IsOn = own.HasAuthenticator;
            page.RecoveryCodesLeft = own.RecoveryCodes.Count;
            page.AsksProof = asksProof;
            page.Errors = errors;
            if (!page.IsOn)
            {
                (page.Key, page.KeyUri, page.SealedKey) = (offer.Key, offer.Uri, offer.Sealed);
                (page.QrPath, page.QrSide) = QrCode.Encode(offer.Uri) is { } code ? QrCode.Draw(code) : (string.Empty, 0);
            }
        });
    }
}
