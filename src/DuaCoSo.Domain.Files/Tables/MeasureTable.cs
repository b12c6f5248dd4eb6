using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Files.Formats;
using static DuaCoSo.Domain.Files.Formats.Fields;

namespace DuaCoSo.Domain.Files.Tables;

/// <summary>Measures, conditions on them, and scorings (E2, E3, E6).</summary>
internal static class MeasureTable
{
    private static readonly VocabularyFormat<ObligationFigure> ObligationFigures = new(
        ("fulfilmentRate", ObligationFigure.FulfilmentRate),
        ("onTimeRate", ObligationFigure.OnTimeRate),
        ("missedCount", ObligationFigure.MissedCount),
        ("lateCount", ObligationFigure.LateCount));

    private static readonly VocabularyFormat<PetitionFigure> PetitionFigures = new(
        ("answeredRate", PetitionFigure.AnsweredRate),
        ("onTimeRate", PetitionFigure.OnTimeRate),
        ("overdueCount", PetitionFigure.OverdueCount));

    private static readonly VocabularyFormat<TaskFigure> TaskFigures = new(
        ("completionRate", TaskFigure.CompletionRate),
        ("targetAchievement", TaskFigure.TargetAchievement),
        ("exceededShare", TaskFigure.ExceededShare),
        ("lateShare", TaskFigure.LateShare),
        ("failedCount", TaskFigure.FailedCount),
        ("poorCount", TaskFigure.PoorCount));

    private static readonly VocabularyFormat<FeedbackFigure> FeedbackFigures = new(
        ("averageRating", FeedbackFigure.AverageRating),
        ("coverage", FeedbackFigure.Coverage));

    private static readonly VocabularyFormat<ComparisonOperator> Operators = new(
        ("<", ComparisonOperator.Less),
        ("<=", ComparisonOperator.LessOrEqual),
        (">=", ComparisonOperator.GreaterOrEqual),
        (">", ComparisonOperator.Greater),
        ("==", ComparisonOperator.Equal));

    public static TextFormat<ContributionKind> ContributionKindFormat { get; } = OpenCode<ContributionKind>(
        c => new(c), k => k.Code,
        ContributionKind.Money, ContributionKind.Labour, ContributionKind.Goods, ContributionKind.Jobs, ContributionKind.TrainingPlaces);

    private static readonly Property<ObligationMeasure, string> Obligation = Required(
        "obligation", Code, (ObligationMeasure m) => m.Obligation, "Mã chế độ được đo (O8).", "The code of the obligation rule (O8).");

    private static readonly Property<ObligationMeasure, ObligationFigure> As = Required(
        "as", ObligationFigures, (ObligationMeasure m) => m.Figure, "Số liệu nào của chế độ đó (O8).", "Which figure of it (O8).");

    private static readonly Property<PetitionMeasure, PetitionFigure> Petitions = Required(
        "petitions", PetitionFigures, (PetitionMeasure m) => m.Figure, "Số liệu kiến nghị (Q2).", "A figure of petitions (Q2).");

    private static readonly Property<TaskMeasure, TaskFigure> Tasks = Required(
        "tasks", TaskFigures, (TaskMeasure m) => m.Figure, "Số liệu việc khoán (K2).", "A figure of contracted tasks (K2).");

    private static readonly Property<ContributionMeasure, string> Contributions = Fixed<ContributionMeasure>(
        "contributions", "total", "Tổng mức hỗ trợ (B1).", "The total of contributions (B1).");

    private static readonly Property<ContributionMeasure, ContributionKind> Kind = Required(
        "kind", ContributionKindFormat, (ContributionMeasure m) => m.Kind, "Của loại hỗ trợ này (B1).", "Of this kind (B1).");

    private static readonly Property<FeedbackMeasure, FeedbackFigure> Feedback = Required(
        "feedback", FeedbackFigures, (FeedbackMeasure m) => m.Figure, "Số liệu phiếu nhận xét (F1).", "A figure of feedback forms (F1).");

    private static readonly Property<SanctionMeasure, string> Sanctions = Fixed<SanctionMeasure>(
        "sanctions", "count", "Số lần bị kỷ luật (S1).", "The number of sanctions (S1).");

    private static readonly Property<ManualMeasure, string> Manual = Required(
        "manual", Code, (ManualMeasure m) => m.Criterion, "Điểm chấm trong scores.csv theo mã này.", "The points given in scores.csv under this code.");

    private static readonly Property<CustomMeasure, string> Custom = Required(
        "custom", Code, (CustomMeasure m) => m.Name, "Số đo riêng đăng ký bằng C#.", "A measure registered in C# under this name.");

    public static ChoiceFormat<Measure> Measure { get; } = new(
        new("Số đo", "Measure"),
        chooser: null,
        new Case<Measure, ObligationMeasure>("obligation", new(
            new("Chế độ", "Of an obligation rule"), [Obligation, As], o => new() { Obligation = o.Get(Obligation), Figure = o.Get(As) })),
        new Case<Measure, PetitionMeasure>("petitions", new(
            new("Kiến nghị", "Of petitions"), [Petitions], o => new() { Figure = o.Get(Petitions) })),
        new Case<Measure, TaskMeasure>("tasks", new(
            new("Việc khoán", "Of contracted tasks"), [Tasks], o => new() { Figure = o.Get(Tasks) })),
        new Case<Measure, ContributionMeasure>("contributions", new(
            new("Hỗ trợ", "Of contributions"), [Contributions, Kind], o => new() { Kind = o.Get(Kind) })),
        new Case<Measure, FeedbackMeasure>("feedback", new(
            new("Phiếu nhận xét", "Of feedback forms"), [Feedback], o => new() { Figure = o.Get(Feedback) })),
        new Case<Measure, SanctionMeasure>("sanctions", new(
            new("Kỷ luật", "Of sanctions"), [Sanctions], _ => new())),
        new Case<Measure, ManualMeasure>("manual", new(
            new("Điểm chấm", "Given points"), [Manual], o => new() { Criterion = o.Get(Manual) })),
        new Case<Measure, CustomMeasure>("custom", new(
            new("Số đo riêng", "Registered in C#"), [Custom], o => new() { Name = o.Get(Custom) })));

    private static readonly Property<Comparison, Measure> Compared = Required(
        "measure", Measure, (Comparison c) => c.Measure, "Số đo được so sánh.", "The measure that is compared.");

    private static readonly Property<Comparison, ComparisonOperator> Is = Required(
        "is", Operators, (Comparison c) => c.Is, "So sánh thế nào.", "How it is compared.");

    private static readonly Property<Comparison, decimal> Value = Required(
        "value", Number(NumberRange.Amount), (Comparison c) => c.Value, "Với số nào.", "With what number.");

    private static readonly Property<AllOf, ValueList<Condition>> All = Required(
        "all", List(new RecursiveFormat<Condition>(() => Condition!), least: 1, mayRepeat: true), (AllOf c) => c.Conditions, "Khi mọi điều kiện đều đúng.", "When all of these hold.");

    private static readonly Property<AnyOf, ValueList<Condition>> Any = Required(
        "any", List(new RecursiveFormat<Condition>(() => Condition!), least: 1, mayRepeat: true), (AnyOf c) => c.Conditions, "Khi có một điều kiện đúng.", "When any of these holds.");

    private static readonly Property<Not, Condition> Negated = Required(
        "not", new RecursiveFormat<Condition>(() => Condition!), (Not c) => c.Condition, "Khi điều kiện này sai.", "When this does not hold.");

    public static ChoiceFormat<Condition> Condition { get; } = new(
        new("Điều kiện", "Condition"),
        chooser: null,
        new Case<Condition, Comparison>("measure", new(
            new("So sánh", "Comparison"), [Compared, Is, Value], o => new() { Measure = o.Get(Compared), Is = o.Get(Is), Value = o.Get(Value) })),
        new Case<Condition, AllOf>("all", new(
            new("Tất cả", "All"), [All], o => new() { Conditions = o.Get(All) })),
        new Case<Condition, AnyOf>("any", new(
            new("Bất kỳ", "Any"), [Any], o => new() { Conditions = o.Get(Any) })),
        new Case<Condition, Not>("not", new(
            new("Không", "Not"), [Negated], o => new() { Condition = o.Get(Negated) })));

    private static readonly Property<LinearScoring, decimal> From = Required(
        "from", Number(NumberRange.Amount), (LinearScoring s) => s.From, "Giá trị được 0 điểm.", "The value that earns nothing.");

    private static readonly Property<LinearScoring, decimal> To = Required(
        "to", Number(NumberRange.Amount), (LinearScoring s) => s.To,
        "Giá trị được trọn điểm, khác “from”; nhỏ hơn thì càng ít càng nhiều điểm.",
        "The value that earns the whole weight, not “from”; below it to score descending.");

    private static readonly ObjectFormat<LinearScoring> Line = new(
        new("Tuyến tính", "Linear"), [From, To], o => new() { From = o.Get(From), To = o.Get(To) });

    private static readonly Property<ScoringStep, decimal> AtLeast = Required(
        "atLeast", Number(NumberRange.Amount), (ScoringStep s) => s.AtLeast, "Từ giá trị này trở lên; các bậc tăng dần.", "From this value on; steps rise strictly.");

    private static readonly Property<ScoringStep, decimal> Share = Required(
        "share", Number(NumberRange.Share), (ScoringStep s) => s.Share, "Được bao nhiêu phần của điểm tối đa.", "Which share of the weight.");

    private static readonly ObjectFormat<ScoringStep> Step = new(
        new("Bậc điểm", "Step"), [AtLeast, Share], o => new() { AtLeast = o.Get(AtLeast), Share = o.Get(Share) });

    private static readonly Property<DeductScoring, decimal> Each = Required(
        "each", Number(NumberRange.NonNegativeAmount), (DeductScoring s) => s.Each, "Mỗi lần trừ bao nhiêu điểm.", "How many points each costs.");

    private static readonly ObjectFormat<DeductScoring> Deduction = new(
        new("Trừ điểm", "Deduction"), [Each], o => new() { Each = o.Get(Each) });

    private static readonly ObjectFormat<PointScoring> GivenPoints = new(
        new("Lấy nguyên điểm", "Points"), [], _ => new());

    private static readonly Property<LinearScoring, LinearScoring> Linear = Required(
        "linear", Line, (LinearScoring s) => s, "Theo tỷ lệ giữa hai giá trị (E2).", "In proportion between two values (E2).");

    private static readonly Property<StepScoring, ValueList<ScoringStep>> Steps = Required(
        "steps", List(Step, least: 1), (StepScoring s) => s.Steps, "Theo bậc (E2).", "By steps (E2).");

    private static readonly Property<DeductScoring, DeductScoring> Deduct = Required(
        "deduct", Deduction, (DeductScoring s) => s, "Trừ dần từ điểm tối đa (E2).", "Taken off the weight for each (E2).");

    private static readonly Property<PointScoring, PointScoring> Points = Required(
        "points", GivenPoints, (PointScoring s) => s, "Lấy nguyên điểm được chấm, không quá điểm tối đa (E2).", "The value itself, clamped to the weight (E2).");

    public static ChoiceFormat<Scoring> Scoring { get; } = new(
        new("Cách tính điểm", "Scoring"),
        chooser: null,
        new Case<Scoring, LinearScoring>("linear", new(new("Tuyến tính", "Linear"), [Linear], o => o.Get(Linear))),
        new Case<Scoring, StepScoring>("steps", new(new("Theo bậc", "By steps"), [Steps], o => new() { Steps = o.Get(Steps) })),
        new Case<Scoring, DeductScoring>("deduct", new(new("Trừ điểm", "Deduction"), [Deduct], o => o.Get(Deduct))),
        new Case<Scoring, PointScoring>("points", new(new("Lấy nguyên điểm", "Points"), [Points], o => o.Get(Points))));
}
