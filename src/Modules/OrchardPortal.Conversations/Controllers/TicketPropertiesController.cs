using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>The properties of a ticket, and its internal note.</summary>
public sealed class TicketPropertiesController(
    IHtmlLocalizer<TicketPropertiesController> localizer, IStringLocalizer<TicketPropertiesController> stringLocalizer) : AgentController(localizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpPost]
    [Admin("tickets/{number}/properties", "TicketProperties")]
    public Task<IActionResult> Save(long number, TicketPropertiesForm form) => ChangeAsync(number, async ticketId =>
    {
        var editor = Service<TicketPropertiesEditor>();
        var errors = await editor.CheckAsync(form);
        foreach (var error in errors)
        {
            await ComplainAsync(H["{0}", error]);
        }

        if (errors.Count == 0 && await editor.ApplyAsync(ticketId, form))
        {
            await SayAsync(H["The ticket is changed."]);
        }
    });

    [HttpPost]
    [Admin("tickets/{number}/note", "TicketNote")]
    public async Task<IActionResult> Note(long number, string? note)
    {
        if (note?.Length > TicketNote.MaxLength && await MayAsync())
        {
            var error = S["At most {0:N0} characters; these are {1:N0}.", TicketNote.MaxLength, note.Length];
            var page = await Service<TicketPageBuilder>().BuildAsync(new TicketPageRequest(number, User, Url) { Note = note, NoteError = error });
            ModelState.Clear();
            return page is null ? NotFound() : View("~/Views/Ticket/Detail.cshtml", page);
        }

        return await ChangeAsync(number, async ticketId =>
        {
            if (await Service<ITicketNotes>().StoreAsync(ticketId, note))
            {
                await SayAsync(H["The internal note is kept."]);
            }
        });
    }
}
