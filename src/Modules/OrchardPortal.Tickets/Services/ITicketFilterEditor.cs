using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// Edits a filter as part of any form of the admin, with and without JavaScript. Show the shape inside the form; when that is sent, read
/// it: while <see cref="TicketFilterInput.IsEditing"/> show the form again, with everything that was typed, and save nothing.
/// </summary>
public interface ITicketFilterEditor
{
    /// <summary>The shape <c>TicketFilterEditor</c>, with how many tickets are meant and the first of them beside it.</summary>
    /// <param name="filter">Null for none yet.</param>
    /// <param name="prefix">Before the names of the editor's fields, to tell it from the rest of the form.</param>
    Task<IShape> BuildAsync(TicketFilter? filter, string prefix);

    /// <summary>The same, of what was sent, with what is wrong with it.</summary>
    Task<IShape> BuildAsync(TicketFilterInput input, string prefix);

    Task<TicketFilterInput> ReadAsync(IFormCollection form, string prefix);

    /// <summary>The shape <c>TicketFilterPreview</c>: how many tickets a filter means, and the first of them for whom may read tickets.</summary>
    Task<IShape> PreviewAsync(TicketFilterInput input);
}
