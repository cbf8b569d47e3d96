using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.PersonalData;
using OrchardPortal.PrivateContent.Profile;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.TwoFactor;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Hands out what is kept about somebody, and erases it.</summary>
[Authorize]
[Route("/" + AccountPaths.Profile + "/data")]
public sealed class ProfileDataController(
    ISystemPages pages,
    IAuthorizationService authorizationService,
    SignInManager<IUser> signInManager,
    IServiceProvider services,
    IStringLocalizer<ProfileDataController> stringLocalizer,
    IHtmlLocalizer<ProfileDataController> htmlLocalizer) : Controller
{
    private readonly IStringLocalizer S = stringLocalizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly PersonalDataService _data = services.GetRequiredService<PersonalDataService>();
    private readonly FactorProof _proof = services.GetRequiredService<FactorProof>();

    [HttpPost("export")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Export()
    {
        var subject = await SubjectAsync();
        if (services.GetRequiredService<IThrottle>().Attempt(ThrottlePolicies.Export, subject.User.UserId) is { } wait)
        {
            Response.AskToWait(wait);
            return new EmptyResult();
        }

        return File(await _data.ExportAsync(subject), "application/json", "my-data.json");
    }

    [HttpGet("erase")]
    public async Task<IActionResult> Ask() => await MayEraseAsync() ? await PageAsync((await SubjectAsync()).User, []) : NotFound();

    [HttpPost("erase")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Erase([FromForm] ProfileEraseInput input)
    {
        if (!await MayEraseAsync())
        {
            return NotFound();
        }

        var subject = await SubjectAsync();
        if (!input.Confirmed)
        {
            return await PageAsync(subject.User, new() { [nameof(input.Confirmed)] = S["Tick the box when you are sure."] });
        }

        if (await _proof.RefuseAsync(subject.User, input.Proof, HttpContext) is { } refusal)
        {
            return await PageAsync(subject.User, new() { [nameof(input.Proof)] = refusal });
        }

        await _data.EraseAsync(subject);
        await signInManager.SignOutAsync();
        await services.GetRequiredService<INotifier>().SuccessAsync(H["Your account and your data were erased."]);
        return LocalRedirect("~/");
    }

    // What staff did belongs to the company's records; who they were is for an administrator to decide.
    private async Task<bool> MayEraseAsync() => !await authorizationService.AuthorizeAsync(User, AdminPermissions.AccessAdminPanel);

    private async Task<PersonalDataSubject> SubjectAsync() =>
        new(await services.GetRequiredService<ProfileAccount>().GetAsync(User), await services.GetRequiredService<ICurrentContact>().GetAsync());

    private async Task<IActionResult> PageAsync(User user, Dictionary<string, string> errors)
    {
        var asksProof = await _proof.IsAskedAsync(user);
        return await pages.ViewAsync<ProfileErasePageViewModel>(this, SystemPageKinds.ProfileErase, S["Erase my data"], page =>
        {
            page.ProfileUrl = Url.Content("~/" + AccountPaths.Profile);
            page.Action = page.ProfileUrl + "/data/erase";
            page.AsksProof = asksProof;
            page.Errors = errors;
        });
    }
}
