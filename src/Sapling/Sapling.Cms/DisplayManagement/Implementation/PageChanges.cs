namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>
/// Counts what templates did besides writing their output: asked for a script, filled a zone, wrote a token, failed. Output that
/// came with any of that cannot stand in for running the template again.
/// </summary>
internal sealed class PageChanges
{
    public int Count { get; private set; }

    public void Add() => Count++;
}
