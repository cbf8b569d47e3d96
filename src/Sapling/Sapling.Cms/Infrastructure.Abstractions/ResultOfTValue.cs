namespace OrchardCore.Infrastructure;

public class Result<TValue> : Result
{
    protected Result(TValue value, bool succeeded, List<ResultError> errors)
        : base(succeeded, errors)
    {
        Value = value;
    }

    public TValue Value { get; set; } = default!;
}
