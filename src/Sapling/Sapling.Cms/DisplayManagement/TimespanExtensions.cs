namespace OrchardCore.DisplayManagement.Shapes;

public static class TimespanExtensions
{
    public static int TotalWeeks(this TimeSpan time) => throw null!;

    public static int TotalMonths(this TimeSpan time) => throw null!;

    public static int TotalYears(this TimeSpan time) => throw null!;
}
