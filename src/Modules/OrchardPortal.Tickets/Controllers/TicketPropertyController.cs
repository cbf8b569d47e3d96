using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using OrchardPortal.Tickets.ViewModels;
using YesSql;

namespace OrchardPortal.Tickets.Controllers;

/// <summary>The properties that this site keeps of tickets beside those that every site has.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class TicketPropertyController(
    IAuthorizationService authorization,
    ITicketPropertyDefinitions definitions,
    ITicketPropertyService properties,
    INotifier notifier,
    ISession session,
    IHtmlLocalizer<TicketPropertyController> localizer) : Controller
{
    private readonly IHtmlLocalizer H = localizer;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await authorization.AuthorizeAsync(User, TicketPermissions.ManageTicketSettings))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    [HttpGet]
    [Admin("ticket-properties", "TicketProperties")]
    public async Task<IActionResult> Index()
    {
        var all = await properties.ListAsync();
        return View(new TicketPropertyList([.. all.Where(property => !property.IsSystem)], [.. all.Where(property => property.IsSystem)]));
    }

    [HttpGet]
    [Admin("ticket-properties/new", "TicketPropertyNew")]
    public IActionResult Create() => View("Edit", new TicketPropertyPage(null, new TicketPropertyForm { VisibleToCustomers = true }, new Dictionary<string, string>()));

    [HttpPost]
    [ActionName(nameof(Create))]
    [Admin("ticket-properties/new", "TicketPropertyNewPost")]
    public async Task<IActionResult> CreatePost(TicketPropertyForm form)
    {
        var definition = form.ToDefinition();
        if (definitions.Check(definition) is { Count: > 0 } errors)
        {
            return View("Edit", new TicketPropertyPage(null, form, errors));
        }

        if ((await definitions.ListAsync()).Count >= TicketPropertyDefinitionRules.MaxProperties)
        {
            await notifier.ErrorAsync(H["There may be {0} properties at most.", TicketPropertyDefinitionRules.MaxProperties]);
            return RedirectToAction(nameof(Index));
        }

        await definitions.AddAsync(definition);
        return await SaveAsync(async () => await notifier.SuccessAsync(H["“{0}” is added. It can be used in filters, columns and forms at once.", definition.Label]));
    }

    [HttpGet]
    [Admin("ticket-properties/{name}", "TicketPropertyEdit")]
    public async Task<IActionResult> Edit(string name) => await FindAsync(name) is { } property
        ? View(new TicketPropertyPage(name, TicketPropertyForm.Of(property), new Dictionary<string, string>()))
        : NotFound();

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("ticket-properties/{name}", "TicketPropertyEditPost")]
    public async Task<IActionResult> EditPost(string name, TicketPropertyForm form)
    {
        if (await FindAsync(name) is not { } property)
        {
            return NotFound();
        }

        form.Kind = property.Kind;
        var definition = form.ToDefinition();
        if (definitions.Check(definition) is { Count: > 0 } errors)
        {
            return View("Edit", new TicketPropertyPage(name, form, errors));
        }

        await definitions.UpdateAsync(name, definition);
        return await SaveAsync(async () => await notifier.SuccessAsync(H["“{0}” is saved.", definition.Label]));
    }

    [HttpPost]
    [Admin("ticket-properties/{name}/move", "TicketPropertyMove")]
    public async Task<IActionResult> Move(string name, bool up)
    {
        await definitions.MoveAsync(name, up);
        return await SaveAsync(() => ValueTask.CompletedTask);
    }

    [HttpGet]
    [Admin("ticket-properties/{name}/remove", "TicketPropertyRemove")]
    public async Task<IActionResult> Remove(string name) => await FindAsync(name) is { } property
        ? View(new TicketPropertyRemoval(property, await definitions.CountTicketsAsync(name), await definitions.FindUsesAsync(name)))
        : NotFound();

    [HttpPost]
    [ActionName(nameof(Remove))]
    [Admin("ticket-properties/{name}/remove", "TicketPropertyRemovePost")]
    public async Task<IActionResult> RemovePost(string name)
    {
        if (await FindAsync(name) is not { } property)
        {
            return NotFound();
        }

        if (!await definitions.RemoveAsync(name))
        {
            return await Remove(name);
        }

        return await SaveAsync(async () => await notifier.SuccessAsync(H["“{0}” is removed.", property.Label]));
    }

    private async Task<TicketProperty?> FindAsync(string name) => await properties.FindAsync(name) is { IsSystem: false } property ? property : null;

    private async Task<IActionResult> SaveAsync(Func<ValueTask> tell)
    {
        try
        {
            await session.SaveChangesAsync();
            await tell();
        }
        catch (ConcurrencyException)
        {
            await notifier.ErrorAsync(H["Somebody else changed the properties at the same moment. Look again, and repeat it if it is still needed."]);
        }

        return RedirectToAction(nameof(Index));
    }
}
