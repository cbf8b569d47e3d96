using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>A row of the list of support forms.</summary>
/// <param name="Form">The form.</param>
/// <param name="Inbox">What its inbox is called; empty without one.</param>
/// <param name="IsOffered">Whether the portal offers it.</param>
/// <param name="WhyNot">Why the portal cannot; empty when it can.</param>
public record SupportFormRow(SupportForm Form, string Inbox, bool IsOffered, string WhyNot);
