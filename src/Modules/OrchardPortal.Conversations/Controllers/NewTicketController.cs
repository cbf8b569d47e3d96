using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>A customer phones, an agent makes the ticket (requirement 52).</summary>
public sealed class NewTicketController(IContactService contacts, IContactSearch search, IHtmlLocalizer<NewTicketController> localizer) : AgentController(localizer)
{
    private const int MostFound = 10;

    [HttpGet]
    [Admin("tickets/new", "TicketNew")]
    public async Task<IActionResult> Index(string? q, string? contactId) => await MayAsync()
        ? await PageAsync(new NewTicketForm { Q = q, ContactId = contactId, Assignee = UserId, Priority = nameof(TicketPriority.Normal) }, new Dictionary<string, string>())
        : Forbid();

    [HttpPost]
    [Admin("tickets/new", "TicketNewMake")]
    public async Task<IActionResult> Make(NewTicketForm form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (!FormKey.IsValid(form.FormKey))
        {
            return BadRequest();
        }

        var maker = Service<NewTicketMaker>();
        if (await maker.CheckAsync(form) is { Count: > 0 } errors)
        {
            return await PageAsync(form, errors);
        }

        var made = await Service<ISubmissionGuard>().RunAsync(
            new SubmittedForm(form.FormKey, UserId), async () => (await maker.MakeAsync(form)).ToString(CultureInfo.InvariantCulture));
        if (!made.Repeated)
        {
            await SayAsync(H["The ticket has the number {0}. The customer sees it in the portal, and can answer there.", made.Outcome]);
        }

        return ToTicket(long.Parse(made.Outcome, CultureInfo.InvariantCulture));
    }

    private async Task<IActionResult> PageAsync(NewTicketForm form, IReadOnlyDictionary<string, string> errors)
    {
        var choices = Service<TicketPropertiesBuilder>();
        var found = (await search.FindContactsAsync(form.Q, MostFound)).ToList();
        if (form.ContactId is { Length: > 0 } id && found.TrueForAll(contact => contact.ContactId != id) && await contacts.FindAsync(id) is { } chosen)
        {
            found.Insert(0, chosen);
        }

        form.ContactId ??= found.Count == 1 ? found[0].ContactId : found.Count == 0 ? NewTicketForm.Somebody : null;
        ModelState.Clear();
        return View("Index", new NewTicketViewModel
        {
            Form = form,
            FormKey = FormKey.IsValid(form.FormKey) ? form.FormKey! : FormKey.New(),
            Found = found,
            Places = await choices.PlacesAsync(form.Place),
            Priorities = choices.Priorities(form.Priority),
            Assignees = await choices.AssigneesAsync(form.Assignee),
            Known = await Service<NewTicketMaker>().OtherNameAsync(form),
            Errors = errors,
        });
    }
}
