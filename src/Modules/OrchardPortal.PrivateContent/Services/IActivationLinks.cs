using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Links with which somebody makes their account (requirements 14, 16 and 90). They join the session's transaction.</summary>
public interface IActivationLinks
{
    /// <summary>How long a link can be followed.</summary>
    static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>For invitations and for whoever signed up. Whether the address has an account already is the caller's to know.</summary>
    /// <returns>The absolute address.</returns>
    Task<string> CreateAsync(ActivationInvitation invitation, ConsentGiven? consent = null);

    /// <summary>What a link stands for, without using it.</summary>
    /// <returns>Null when it was used, is too old, or is none of ours.</returns>
    Task<Activation?> ReadAsync(string? token);

    /// <summary>Uses a link.</summary>
    /// <returns>Null when it was used, is too old, or is none of ours.</returns>
    Task<Activation?> UseAsync(string? token);
}
