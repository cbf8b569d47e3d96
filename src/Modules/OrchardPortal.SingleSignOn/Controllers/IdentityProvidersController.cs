using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.PrivateContent;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;
using OrchardPortal.SingleSignOn.ViewModels;

namespace OrchardPortal.SingleSignOn.Controllers;

/// <summary>The identity providers: several side by side, each with its settings and a test (requirements 25 and 26).</summary>
[Admin("SingleSignOn/{action}/{id?}", "SingleSignOn{action}")]
public sealed class IdentityProvidersController(
    IIdentityProviders providers,
    IdentityProviderEditing editing,
    IEnumerable<IIdentityProviderKind> kinds,
    ExternalLoginTests tests,
    SiteAddress site,
    IDisplayManager<IdentityProvider> displayManager,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<IdentityProvidersController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    public async Task<IActionResult> Index() => await IsAllowedAsync() ? View(await providers.GetAsync()) : Forbid();

    /// <param name="id">What the provider begins as; without it, the choice.</param>
    [HttpGet]
    public async Task<IActionResult> Create(string? id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return editing.Begin(id) is { } provider
            ? View(await PageAsync(provider, await displayManager.BuildEditorAsync(provider, updateModelAccessor.ModelUpdater, isNew: true, "", "")))
            : View("Choose", editing.Choices.Select(choice => choice.Preset).ToList());
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost(string? id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return editing.Begin(id) is { } provider ? await SaveAsync(provider, isNew: true) : NotFound();
    }

    [HttpGet]
    public async Task<IActionResult> Edit(string? id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return (await providers.GetAsync()).Find(id) is { } provider
            ? View(await PageAsync(provider, await displayManager.BuildEditorAsync(provider, updateModelAccessor.ModelUpdater, isNew: false, "", "")))
            : NotFound();
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string? id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return await providers.LoadAsync(id) is { } provider ? await SaveAsync(provider, isNew: false) : NotFound();
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Move(string? id, int places)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        await providers.MoveAsync(id ?? "", Math.Clamp(places, -1, 1));
        return RedirectToAction(nameof(Index), new { id = (string?)null });
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Delete(string? id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if ((await providers.GetAsync()).Find(id) is not { } provider)
        {
            return NotFound();
        }

        await providers.RemoveAsync(provider.Id);
        await tests.ForgetAsync(provider.Id);
        await notifier.SuccessAsync(H["{0} is removed. Accounts that logged in by it stay, and need another way to log in.", provider.Label]);
        return RedirectToAction(nameof(Index), new { id = (string?)null });
    }

    /// <summary>What the last test received, and what was made of it.</summary>
    [HttpGet]
    public async Task<IActionResult> Result(string? id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return (await providers.GetAsync()).Find(id) is { } provider && await tests.FindAsync(provider.Id) is { } trace
            ? View(new TestResultViewModel(provider, trace))
            : NotFound();
    }

    private async Task<IActionResult> SaveAsync(IdentityProvider provider, bool isNew)
    {
        var shape = await displayManager.UpdateEditorAsync(provider, updateModelAccessor.ModelUpdater, isNew, "", "");
        if (!ModelState.IsValid)
        {
            return View(isNew ? nameof(Create) : nameof(Edit), await PageAsync(provider, shape));
        }

        if (isNew)
        {
            provider.Id = IdentityProviderEditing.NewId(provider, await providers.GetAsync());
        }

        await providers.StoreAsync(provider);
        await notifier.SuccessAsync(isNew ? H["{0} is added. Enter the addresses below at the provider, then test it.", provider.Label] : H["{0} is saved.", provider.Label]);
        return RedirectToAction(nameof(Edit), new { id = provider.Id });
    }

    private async Task<ProviderPageViewModel> PageAsync(IdentityProvider provider, IShape editor)
    {
        var kind = kinds.FirstOrDefault(candidate => candidate.Name == provider.Kind);
        return new ProviderPageViewModel(
            provider,
            editor,
            provider.Id.Length == 0 || kind is null ? [] : [.. kind.Addresses(provider, await site.GetAsync())],
            kind?.CanBegin(provider) == true,
            provider.Id.Length > 0 && await tests.FindAsync(provider.Id) is not null);
    }

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(User, PrivateContentPermissions.ManagePrivateContent);
}
