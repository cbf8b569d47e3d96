namespace OrchardPortal.Conversations.Services;

/// <param name="FormKey">From the form's hidden field, see <see cref="Services.FormKey"/>; null for actions that may run again and again.</param>
/// <param name="UserId">Whose form: the same key of another user is another form.</param>
/// <param name="TicketId">The ticket that the action changes: one at a time.</param>
/// <param name="Content">What was filled in: whoever goes back and sends the form with something else means it.</param>
public sealed record SubmittedForm(string? FormKey, string UserId, string? TicketId = null, string Content = "");
