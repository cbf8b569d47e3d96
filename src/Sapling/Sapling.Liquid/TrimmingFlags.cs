namespace Fluid;

/// <summary>White space that is removed beside tags and outputs without a hyphen asking for it.</summary>
[Flags]
public enum TrimmingFlags
{
    None = 0,
    TagLeft = 1,
    TagRight = 2,
    OutputLeft = 4,
    OutputRight = 8,
}
