namespace OrchardPortal.HostTests.Mail;

/// <summary>A mail that a server took.</summary>
/// <param name="From">The sender of the envelope.</param>
/// <param name="To">The recipients of the envelope.</param>
/// <param name="User">Who logged in to the server; null where nobody did.</param>
/// <param name="Raw">The mail as it came over the wire, a character for each byte.</param>
public sealed record ReceivedMail(string From, IReadOnlyList<string> To, string? User, string Raw)
{
    /// <summary>The headers, unfolded.</summary>
    public IReadOnlyList<string> Headers =>
        Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal).Split("\r\n");

    public string? Header(string name) =>
        Headers.FirstOrDefault(header => header.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
}
