namespace OrchardPortal.PrivateContent.ViewModels;

/// <param name="Id">Names it in forms: not the session's own id.</param>
/// <param name="Device">Browser and system.</param>
/// <param name="Network">The address that the login came from.</param>
/// <param name="Started">When it began.</param>
/// <param name="Seen">When it was last used.</param>
/// <param name="IsCurrent">Whether it is the one that asks.</param>
public sealed record ProfileSession(string Id, string Device, string Network, string Started, string Seen, bool IsCurrent);
