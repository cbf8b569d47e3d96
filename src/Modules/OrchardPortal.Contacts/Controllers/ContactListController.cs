using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Contacts.ViewModels;

namespace OrchardPortal.Contacts.Controllers;

/// <summary>The contact lists (requirement 13).</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class ContactListController(
    IContactLists lists,
    IServiceProvider services,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<ContactListController> htmlLocalizer) : Controller
{
    private const int PageSize = 50;
    private const int MostFound = 10;

    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly ContactFilterEditor _editor = services.GetRequiredService<ContactFilterEditor>();

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var needed = HttpMethods.IsGet(Request.Method) ? ContactPermissions.ViewContacts : ContactPermissions.ManageContacts;
        if (await authorization.AuthorizeAsync(User, needed))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    [HttpGet]
    [Admin("contact-lists", "ContactLists")]
    public async Task<IActionResult> Index() => View(await lists.ListAsync());

    [HttpGet]
    [Admin("contact-lists/create", "ContactListCreate")]
    public IActionResult Create() => View(new ContactListForm());

    [HttpPost]
    [Admin("contact-lists/create", "ContactListCreate")]
    public async Task<IActionResult> Create(ContactListForm form)
    {
        await ValidateAsync(form, string.Empty);
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var list = new ContactList { Name = form.Name!.Trim(), Description = form.Description?.Trim() ?? "", Filter = form.ByRules ? new ContactFilter() : null };
        await lists.SaveAsync(list);

        return RedirectToAction(nameof(Edit), new { id = list.Id });
    }

    [HttpGet]
    [Admin("contact-lists/{id}", "ContactList")]
    public async Task<IActionResult> Edit(string id, string? q, string? after) => await lists.FindAsync(id) is { } list
        ? View(nameof(Edit), await PageAsync(list, new ContactListForm { Name = list.Name, Description = list.Description }, null, q, after))
        : NotFound();

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("contact-lists/{id}", "ContactList")]
    public async Task<IActionResult> EditPost(string id, ContactListForm form)
    {
        if (await lists.FindAsync(id) is not { } list)
        {
            return NotFound();
        }

        var input = list.IsByRules ? await _editor.ReadAsync(Request.Form) : null;
        await ValidateAsync(form, id);
        if (!ModelState.IsValid || input is { IsEditing: true } or { Filter: null })
        {
            return View(nameof(Edit), await PageAsync(list, form, input, null, null));
        }

        await lists.SaveAsync(new ContactList { Id = id, Name = form.Name!.Trim(), Description = form.Description?.Trim() ?? "", Filter = input?.Filter });
        await notifier.SuccessAsync(H["The list is saved."]);

        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost]
    [Admin("contact-lists/{id}/add", "ContactListAdd")]
    public async Task<IActionResult> Add(string id, string contactId, string? q)
    {
        if (await lists.FindAsync(id) is not { IsByRules: false } || await services.GetRequiredService<IContactService>().FindAsync(contactId ?? "") is not { } contact)
        {
            return NotFound();
        }

        await lists.AddAsync(id, contact.ContactId);
        await notifier.SuccessAsync(H["{0} is on the list.", contact.FullName]);

        return RedirectToAction(nameof(Edit), new { id, q });
    }

    [HttpPost]
    [Admin("contact-lists/{id}/take", "ContactListTake")]
    public async Task<IActionResult> Take(string id, string contactId)
    {
        if (await lists.FindAsync(id) is not { IsByRules: false })
        {
            return NotFound();
        }

        await lists.RemoveAsync(id, contactId ?? "");
        await notifier.SuccessAsync(H["The contact is off the list."]);

        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpGet]
    [Admin("contact-lists/{id}/remove", "ContactListRemove")]
    public async Task<IActionResult> Remove(string id) => await lists.FindAsync(id) is { } list ? View(list) : NotFound();

    [HttpPost]
    [ActionName(nameof(Remove))]
    [Admin("contact-lists/{id}/remove", "ContactListRemove")]
    public async Task<IActionResult> RemovePost(string id)
    {
        if (await lists.FindAsync(id) is not { } list)
        {
            return NotFound();
        }

        await lists.DeleteAsync(id);
        await notifier.SuccessAsync(H["The list “{0}” is removed.", list.Name]);

        return RedirectToAction(nameof(Index));
    }

    /// <summary>The rules in place, for pages with JavaScript; changes nothing.</summary>
    [HttpPost]
    [Admin("contact-list-rules", "ContactListRules")]
    public async Task<IActionResult> Rules() => PartialView("_Rules", await _editor.BuildAsync(await _editor.ReadAsync(Request.Form)));

    /// <summary>Whom the rules mean, for pages with JavaScript; changes nothing.</summary>
    [HttpPost]
    [Admin("contact-list-rules/preview", "ContactListRulesPreview")]
    public async Task<IActionResult> Preview() => PartialView("_Preview", await _editor.PreviewAsync(await _editor.ReadAsync(Request.Form)));

    private async Task ValidateAsync(ContactListForm form, string id)
    {
        var name = form.Name?.Trim() ?? "";
        if (name.Length is 0 or > ContactList.NameMaxLength || name.Any(char.IsControl))
        {
            ModelState.AddModelError(nameof(form.Name), string.Format(CultureInfo.CurrentCulture, H["Give a name of at most {0} characters."].Value, ContactList.NameMaxLength));
        }
        else if ((await lists.ListAsync()).Any(list => list.Id != id && string.Equals(list.Name, name, StringComparison.CurrentCultureIgnoreCase)))
        {
            ModelState.AddModelError(nameof(form.Name), H["Another list has this name already."].Value);
        }

        if (form.Description?.Length > ContactList.DescriptionMaxLength)
        {
            ModelState.AddModelError(nameof(form.Description), string.Format(CultureInfo.CurrentCulture, H["Write at most {0} characters."].Value, ContactList.DescriptionMaxLength));
        }
    }

    private async Task<ContactListPage> PageAsync(ContactList list, ContactListForm form, ContactFilterInput? input, string? q, string? after)
    {
        var members = await lists.MembersAsync(list.Id, string.IsNullOrEmpty(after) ? null : after, PageSize + 1);

        return new ContactListPage
        {
            List = list,
            Form = form,
            MayEdit = await authorization.AuthorizeAsync(User, ContactPermissions.ManageContacts),
            Editor = list.Filter is not { } filter ? null : input is null ? await _editor.BuildAsync(filter) : await _editor.BuildAsync(input),
            Count = await lists.CountAsync(list.Id),
            Members = [.. members.Take(PageSize)],
            Next = members.Count > PageSize ? members[PageSize - 1].ContactId : null,
            IsLater = !string.IsNullOrEmpty(after),
            Query = q?.Trim() ?? "",
            Found = list.IsByRules ? [] : await services.GetRequiredService<IContactSearch>().FindContactsAsync(q, MostFound),
        };
    }
}
