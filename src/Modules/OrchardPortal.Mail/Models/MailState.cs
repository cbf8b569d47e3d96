namespace OrchardPortal.Mail.Models;

public enum MailState
{
    /// <summary>To be sent when it is due.</summary>
    Waiting = 0,

    /// <summary>Somebody is about to hand it over; if they died, it is due again after a while.</summary>
    Sending = 1,

    Sent = 2,

    /// <summary>Given up after the last attempt; an administrator may try again.</summary>
    Failed = 3,

    /// <summary>Not sent, because the address had its share.</summary>
    Suppressed = 4,
}
