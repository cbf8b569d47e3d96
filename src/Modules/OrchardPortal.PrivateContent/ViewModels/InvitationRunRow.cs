using OrchardPortal.PrivateContent.Invitations;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <param name="Run">The run.</param>
/// <param name="Started">When, in the reader's words.</param>
public sealed record InvitationRunRow(InvitationRun Run, string Started);
