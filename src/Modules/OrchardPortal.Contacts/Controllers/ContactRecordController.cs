using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Contacts.ViewModels;

namespace OrchardPortal.Contacts.Controllers;

/// <summary>Finding contacts and companies, and all that is known of one (requirements 81 and 83).</summary>
[Authorize]
public sealed class ContactRecordController(IAuthorizationService authorization, IContactSearch search, IServiceProvider services) : Controller
{
    private const int PageSize = 50;

    [HttpGet]
    [Admin("contacts", "ContactRecords")]
    public async Task<IActionResult> Index(string? q, int page = 1)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        page = Math.Clamp(page, 1, 1_000);
        var found = await search.ListAsync(q, (page - 1) * PageSize, PageSize + 1);
        return View(new ContactListViewModel { Query = q?.Trim() ?? "", Page = page, HasNext = found.Count > PageSize, Found = [.. found.Take(PageSize)] });
    }

    [HttpGet]
    [Admin("contacts/{contactId}", "ContactRecord")]
    public async Task<IActionResult> Contact(string contactId, string? before)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        return await services.GetRequiredService<ContactRecordBuilder>().ContactAsync(contactId, before, User) is { } record ? View(record) : NotFound();
    }

    [HttpGet]
    [Admin("companies/{companyId}", "CompanyRecord")]
    public async Task<IActionResult> Company(string companyId, string? before)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        return await services.GetRequiredService<ContactRecordBuilder>().CompanyAsync(companyId, before, User) is { } record ? View(record) : NotFound();
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, ContactPermissions.ViewContacts);
}
