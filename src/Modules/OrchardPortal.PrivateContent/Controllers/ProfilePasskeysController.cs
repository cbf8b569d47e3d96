using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Passkeys;
using OrchardPortal.PrivateContent.Profile;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.TwoFactor;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Adds, names and removes passkeys of one's own.</summary>
[Authorize]
[Route("/" + AccountPaths.Profile + "/passkeys")]
public sealed class ProfilePasskeysController(
    IServiceProvider services,
    IStringLocalizer<ProfilePasskeysController> stringLocalizer,
    IHtmlLocalizer<ProfilePasskeysController> htmlLocalizer) : Controller
{
    private const string Part = "passkeys";

    private readonly IStringLocalizer S = stringLocalizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly PasskeyService _passkeys = services.GetRequiredService<PasskeyService>();
    private readonly ProfileMessages _messages = services.GetRequiredService<ProfileMessages>();

    /// <summary>A challenge for whoever proves to be the account's owner; otherwise why not.</summary>
    [HttpPost("options")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Options([FromForm] PasskeyInput input)
    {
        var user = await AccountAsync();
        if (await services.GetRequiredService<FactorProof>().RefuseAsync(user, input.Proof, HttpContext) is { } refusal)
        {
            return Json(new { error = refusal });
        }

        var name = (await services.GetRequiredService<ICurrentContact>().GetAsync())?.FullName ?? user.UserName;
        var (options, state) = await _passkeys.OfferAsync(user, name, HttpContext);
        return Json(new { options, state });
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Add([FromForm] PasskeyInput input)
    {
        var user = await AccountAsync();
        if (!await _passkeys.AddAsync(user, NameOf(input.Name), input.Credential ?? string.Empty, input.State, HttpContext))
        {
            var errors = new Dictionary<string, string> { [string.Empty] = S["This passkey could not be added. Please try again."] };
            return await services.GetRequiredService<ProfilePage>().ShowAsync(this, user, page => page.Errors = errors);
        }

        await services.GetRequiredService<AccountMails>().NoteAsync(user, S["A passkey was added."]);
        return await _messages.DoneAsync(this, H["The passkey was added. You can log in with it from now on."], Part);
    }

    [HttpPost("name")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Rename([FromForm] PasskeyInput input) =>
        IdOf(input) is { } id && await _passkeys.RenameAsync((await AccountAsync()).UserId, id, NameOf(input.Name))
            ? await _messages.DoneAsync(this, H["The passkey has a new name."], Part)
            : NotFound();

    [HttpPost("remove")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Remove([FromForm] PasskeyInput input) =>
        IdOf(input) is { } id && await _passkeys.RemoveAsync((await AccountAsync()).UserId, id)
            ? await _messages.DoneAsync(this, H["The passkey was removed. Delete it on your device, too."], Part)
            : NotFound();

    private Task<User> AccountAsync() => services.GetRequiredService<ProfileAccount>().GetAsync(User);

    private string NameOf(string? name)
    {
        var clean = string.Concat((name ?? string.Empty).Where(character => !char.IsControl(character))).Trim();
        return clean.Length == 0 ? S["Passkey"] : clean[..Math.Min(clean.Length, PasskeyInput.MaxNameLength)];
    }

    private static byte[]? IdOf(PasskeyInput input)
    {
        try
        {
            return string.IsNullOrEmpty(input.Id) ? null : WebEncoders.Base64UrlDecode(input.Id);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
