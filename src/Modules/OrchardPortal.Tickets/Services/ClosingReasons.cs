namespace OrchardPortal.Tickets.Services;

/// <summary>Why a customer closes their own ticket: few names, so that they can be counted.</summary>
public static class ClosingReasons
{
    public const string Solved = "solved";
    public const string FoundOut = "found-out";
    public const string Obsolete = "obsolete";
    public const string Other = "other";

    /// <summary>Longest note beside the reason, in UTF-16 code units.</summary>
    public const int MaxNoteLength = 500;

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<string> All { get; } = [Solved, FoundOut, Obsolete, Other];
}
