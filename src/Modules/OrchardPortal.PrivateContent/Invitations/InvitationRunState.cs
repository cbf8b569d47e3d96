namespace OrchardPortal.PrivateContent.Invitations;

public enum InvitationRunState
{
    Running = 0,
    Finished = 1,
    Stopped = 2,
}
