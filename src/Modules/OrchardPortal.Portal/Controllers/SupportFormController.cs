using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Forms;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Controllers;

/// <summary>The support forms and their builder (requirements 61 to 65).</summary>
[Admin("CustomerPortal/Forms/{action}/{id?}", "SupportForm{action}")]
[AutoValidateAntiforgeryToken]
public sealed class SupportFormController(
    ISupportForms forms,
    IServiceProvider services,
    IPortalSettings portalSettings,
    IInboxService inboxes,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<SupportFormController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly SupportFormEditing _editing = services.GetRequiredService<SupportFormEditing>();

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await authorizationService.AuthorizeAsync(User, PortalPermissions.ManagePortalSettings))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var rules = services.GetRequiredService<SupportFormRules>();
        var (known, offered) = (await inboxes.GetAsync(), (await portalSettings.GetAsync()).FormIds);
        var rows = new List<SupportFormRow>();
        foreach (var form in (await forms.GetAsync()).Items)
        {
            rows.Add(new SupportFormRow(form, known.Find(form.InboxId)?.Name ?? string.Empty, offered.Contains(form.Id), await rules.WhyNotAsync(form)));
        }

        return View(new SupportFormList { Rows = rows });
    }

    /// <param name="id">The template to begin with; without one, nothing.</param>
    [HttpGet]
    public async Task<IActionResult> Create(string? id)
    {
        var templates = services.GetRequiredService<SupportFormTemplates>();

        return id is null or "support"
            ? View("Edit", await _editing.PageAsync(id is null ? await templates.BlankAsync() : await templates.SupportAsync(), isNew: true))
            : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    public Task<IActionResult> CreatePost() => SaveAsync(string.Empty);

    [HttpGet]
    public async Task<IActionResult> Edit(string? id) =>
        (await forms.GetAsync()).Find(id) is { } form ? View(await _editing.PageAsync(form, isNew: false)) : NotFound();

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string? id) =>
        (await forms.GetAsync()).Find(id) is { } form ? await SaveAsync(form.Id) : NotFound();

    [HttpGet]
    public async Task<IActionResult> Remove(string? id) => await RowAsync(id) is { } row ? View(row) : NotFound();

    [HttpPost]
    [ActionName(nameof(Remove))]
    public async Task<IActionResult> RemovePost(string? id)
    {
        if (await RowAsync(id) is not { } row)
        {
            return NotFound();
        }

        if (row.IsOffered)
        {
            return View(row);
        }

        await forms.RemoveAsync(row.Form.Id);
        await notifier.SuccessAsync(H["The form “{0}” is removed.", row.Form.Name]);

        return RedirectToAction(nameof(Index), new { id = (string?)null });
    }

    private async Task<SupportFormRow?> RowAsync(string? id) => (await forms.GetAsync()).Find(id) is { } form
        ? new SupportFormRow(form, string.Empty, (await portalSettings.GetAsync()).FormIds.Contains(form.Id), string.Empty)
        : null;

    private async Task<IActionResult> SaveAsync(string id)
    {
        var form = SupportFormEdit.Read(Request.Form, id);
        var isNew = id.Length == 0;
        if (SupportFormEdit.Apply(Request.Form, form) is { } focus)
        {
            return View("Edit", await _editing.PageAsync(form, isNew, focus: focus));
        }

        var errors = await _editing.CheckAsync(form);
        if (errors.Count > 0)
        {
            return View("Edit", await _editing.PageAsync(form, isNew, errors));
        }

        if (isNew)
        {
            form.Id = SupportFormId.New(form.Name, [.. (await forms.GetAsync()).Items.Select(other => other.Id)]);
        }

        await forms.StoreAsync([form]);
        await notifier.SuccessAsync(H["The form “{0}” is saved.", form.Name]);

        return RedirectToAction(nameof(Edit), new { id = form.Id });
    }
}
