namespace OrchardCore.Infrastructure;

/// <summary>How an operation that yields a value ended.</summary>
public class Result<TValue> : Result
{
    protected Result(TValue? value, bool succeeded, List<ResultError> errors)
        : base(succeeded, errors) => Value = value;

    /// <summary>The value; the default of its type if the operation failed.</summary>
    public TValue? Value { get; set; }

    internal static Result<TValue> Create(TValue? value, bool succeeded, List<ResultError> errors) => new(value, succeeded, errors);
}
