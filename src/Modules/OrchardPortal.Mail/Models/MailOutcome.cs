namespace OrchardPortal.Mail.Models;

/// <summary>What became of the wish to send a mail. Whoever asked for one is told the same whatever it is.</summary>
public enum MailOutcome
{
    /// <summary>It goes out after the caller's session has committed.</summary>
    Queued,

    /// <summary>There is one with the same deduplication key.</summary>
    Repeated,

    /// <summary>The address, the network or the domain had its share.</summary>
    Limited,

    /// <summary>The address is none that mail can be sent to.</summary>
    NoAddress,
}
