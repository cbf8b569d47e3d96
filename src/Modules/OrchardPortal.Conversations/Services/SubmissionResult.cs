namespace OrchardPortal.Conversations.Services;

/// <param name="Outcome">What the action said.</param>
/// <param name="Repeated">True when the form had been sent before and nothing was done now.</param>
public sealed record SubmissionResult(string Outcome, bool Repeated);
