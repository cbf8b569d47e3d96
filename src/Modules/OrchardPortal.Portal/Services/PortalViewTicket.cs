namespace OrchardPortal.Portal.Services;

/// <summary>What the cookie of a look through a customer's eyes says.</summary>
/// <param name="UserId">Whose look it is: the cookie is worth nothing to anybody else.</param>
/// <param name="ContactId">Through whose eyes.</param>
/// <param name="ReturnUrl">The page of the admin where it began.</param>
internal sealed record PortalViewTicket(string UserId, string ContactId, string ReturnUrl);
