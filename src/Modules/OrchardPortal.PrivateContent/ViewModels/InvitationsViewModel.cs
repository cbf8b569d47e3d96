namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The lists whose members can be invited, and what became of it.</summary>
public sealed class InvitationsViewModel
{
    /// <summary>False when the settings leave nobody in who is invited.</summary>
    public required bool IsPossible { get; init; }

    public required IReadOnlyList<InvitationListRow> Lists { get; init; }

    public required IReadOnlyList<InvitationRunRow> Runs { get; init; }

    public bool IsRunning => Runs.Any(run => run.Run.State == Invitations.InvitationRunState.Running);
}
