using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Who comes in, domain by domain (requirements 11 to 13, 19, 27 to 31, 85 and 89).</summary>
[Admin("PrivateContent/{action}", "PrivateContent{action}")]
[AutoValidateAntiforgeryToken]
public sealed class DomainSettingsController(
    IDomainSettings domains,
    DomainSettingsStore store,
    IDisplayManager<DomainSettings> displayManager,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<DomainSettingsController> htmlLocalizer) : Controller
{
    private const int MostDomains = 50;

    private readonly IHtmlLocalizer H = htmlLocalizer;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await authorizationService.AuthorizeAsync(User, PrivateContentPermissions.ManagePrivateContent))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    /// <param name="domain">The domain; empty for all that have no settings of their own.</param>
    /// <param name="tab">One of <see cref="DomainTabs"/>; empty for the first.</param>
    [HttpGet]
    public async Task<IActionResult> Index(string? domain, string? tab)
    {
        if (Known(tab) is not { } known || Find(await domains.ListAsync(), domain) is not { } settings)
        {
            return NotFound();
        }

        var editor = await displayManager.BuildEditorAsync(settings.CopyFor(settings.Host), updateModelAccessor.ModelUpdater, isNew: false, known, string.Empty);

        return await PageAsync(settings.Host, known, editor);
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> IndexPost(string? domain, string? tab)
    {
        var all = await store.LoadAsync();

        if (Known(tab) is not { } known || Find(all.Domains, domain) is not { } settings)
        {
            return NotFound();
        }

        var editor = await displayManager.UpdateEditorAsync(settings, updateModelAccessor.ModelUpdater, isNew: false, known, string.Empty);

        if (!ModelState.IsValid)
        {
            return await PageAsync(settings.Host, known, editor);
        }

        await store.SaveAsync(all);
        await notifier.SuccessAsync(H["The settings are saved."]);

        return RedirectToAction(nameof(Index), new { domain = settings.Host, tab = known });
    }

    [HttpGet]
    public IActionResult Add() => View(new AddDomainViewModel());

    [HttpPost]
    public async Task<IActionResult> Add(AddDomainViewModel model)
    {
        var all = await store.LoadAsync();

        if (!DomainName.TryParse(model.Domain, out var domain))
        {
            ModelState.AddModelError(nameof(model.Domain), H["Write the domain alone, such as help.example.com."].Value);
        }
        else if (Find(all.Domains, domain) is not null)
        {
            ModelState.AddModelError(nameof(model.Domain), H["This domain has settings of its own already."].Value);
        }
        else if (all.Domains.Count > MostDomains)
        {
            ModelState.AddModelError(nameof(model.Domain), string.Format(CultureInfo.CurrentCulture, H["There are {0} domains already; remove one first."].Value, MostDomains));
        }

        if (!ModelState.IsValid)
        {
            return View(model);
        }

        all.Domains.Add(all.Domains[0].CopyFor(domain));
        await store.SaveAsync(all);
        await notifier.SuccessAsync(H["{0} begins with the settings of all other domains. Change what is different.", domain]);

        return RedirectToAction(nameof(Index), new { domain });
    }

    [HttpGet]
    public async Task<IActionResult> Remove(string? domain) =>
        Find(await domains.ListAsync(), domain)?.Host is { } host ? View(nameof(Remove), host) : NotFound();

    [HttpPost]
    [ActionName(nameof(Remove))]
    public async Task<IActionResult> RemovePost(string? domain)
    {
        var all = await store.LoadAsync();

        if (Find(all.Domains, domain) is not { Host: { } host } settings)
        {
            return NotFound();
        }

        all.Domains.Remove(settings);
        await store.SaveAsync(all);
        await notifier.SuccessAsync(H["{0} has no settings of its own any more.", host]);

        return RedirectToAction(nameof(Index));
    }

    private static string? Known(string? tab) =>
        string.IsNullOrEmpty(tab) ? DomainTabs.General : DomainTabs.All.FirstOrDefault(known => known == tab);

    private static DomainSettings? Find(IEnumerable<DomainSettings> all, string? domain) =>
        all.FirstOrDefault(settings => string.Equals(settings.Host, string.IsNullOrEmpty(domain) ? null : domain, StringComparison.OrdinalIgnoreCase));

    private async Task<IActionResult> PageAsync(string? host, string tab, IShape editor) =>
        View(nameof(Index), new DomainSettingsPageViewModel
        {
            Tab = tab,
            Host = host,
            Hosts = [.. (await domains.ListAsync()).Select(settings => settings.Host).OfType<string>()],
            Editor = editor,
        });
}
