namespace OrchardPortal.PrivateContent.Profile;

/// <summary>What members can be told of by mail.</summary>
public enum NotificationKind
{
    /// <summary>We answered in a ticket of theirs.</summary>
    Answer,

    /// <summary>A ticket of theirs has another status, or was closed.</summary>
    Status,

    /// <summary>A colleague wrote in a ticket of theirs.</summary>
    Colleague,
}
